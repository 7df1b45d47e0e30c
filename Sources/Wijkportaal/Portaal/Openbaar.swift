import Kaartbeeld
import Kaartopslag
import WebServer
import Wijkmodel

/// The pages for everybody.
enum Openbaar {
  static func routes(_ portaal: Portaal) -> [Route] {
    [
      .get("/") { request in
        bladzijde(portaal, request) { $0.begin(Zoekvraag(waarden(request))) }
      },
      .get("/wie-bereikt") { request in
        bladzijde(portaal, request) { $0.wieBereikt(Bereikvraag(waarden(request))) }
      },
      .get("/over") { request in bladzijde(portaal, request) { $0.over } },
      .get("/stijl.css") { _ in stijl },
      .get("/kaart.svg", isSlow: true) { _ in plaat(portaal) { $0.kaartplaat } },
      .get("/plaat/:naam", isSlow: true) { request in
        guard let name = request.parameters["naam"], name.hasSuffix(".svg") else {
          return .notFound
        }
        return plaat(portaal) { $0.plaat(id: String(name.dropLast(4))) }
      },
      .get("/tekening", isSlow: true) { request in
        bladzijde(portaal, request) { $0.tekening }
      },
      .get("/tekening/:id", isSlow: true) { request in
        bladzijde(portaal, request) { $0.tekening(id: request.parameters["id"] ?? "") }
      },
      .get("/:soort/:id") { request in
        guard let soort = Adres.soort(of: request.parameters["soort"] ?? "") else {
          return .notFound
        }
        return bladzijde(portaal, request) { $0.ingang(soort, id: request.parameters["id"] ?? "") }
      },
    ]
  }

  /// A page, kept as long as the register does not change.
  private static func bladzijde(
    _ portaal: Portaal, _ request: Request, _ make: (OpenbareBladzijden) -> Bladzijde?
  ) -> Response {
    portaal.afgehandeld {
      let opname = try portaal.opnamen.nu()
      let asked = request.query.all.map { "\($0.name)=\($0.value)" }.joined(separator: "\u{0}")
      return portaal.opnamen.antwoord(request.path + "\u{0}" + asked, opname) {
        make(opname.bladzijden).map { .html($0.html(in: opname.bladzijden.kader)) }
      } ?? .notFound
    }
  }

  private static func plaat(
    _ portaal: Portaal, _ make: (OpenbareBladzijden) -> Kaartplaat?
  ) -> Response {
    portaal.afgehandeld {
      guard let plaat = make(try portaal.opnamen.nu().bladzijden) else { return .notFound }
      switch portaal.platen.svg(plaat) {
      case .plaat(let svg): return beeld(svg)
      case .geen: return .notFound
      case .druk: return .failure(503, retryAfter: 10)
      }
    }
  }

  private static func waarden(_ request: Request) -> [Adres.Waarde] {
    request.query.all.map { Adres.Waarde($0.name, $0.value) }
  }

  /// The stylesheet changes with the program only, but its address does not.
  private static let stijl = Response.bytes(
    Array(Stijlblad.css.utf8), type: "text/css; charset=utf-8"
  ).adding(.init("Cache-Control", "public, max-age=3600"))

  /// A picture is looked at by itself as well; it may hold styles, and nothing else.
  private static func beeld(_ svg: [UInt8]) -> Response {
    Response.bytes(svg, type: "image/svg+xml").adding(
      .init("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox"))
  }
}

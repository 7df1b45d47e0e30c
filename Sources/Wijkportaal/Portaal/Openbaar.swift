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
      plaat(portaal, "/kaart.svg") { bladzijden, _ in bladzijden.kaartplaat },
      plaat(portaal, "/plaat/:naam") { bladzijden, request in
        bladzijden.plaat(id: String((request.parameters["naam"] ?? "").dropLast(4)))
      },
      tekening(portaal, "/tekening") { bladzijden, _ in bladzijden.tekening },
      tekening(portaal, "/tekening/:id") { bladzijden, request in
        bladzijden.tekening(id: request.parameters["id"] ?? "")
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
      return portaal.bladzijden.antwoord(request.path + "\u{0}" + asked, opname) {
        make(opname.bladzijden).map { .html($0.html(in: opname.bladzijden.kader)) }
      } ?? .notFound
    }
  }

  /// A picture.
  private static func plaat(
    _ portaal: Portaal, _ pattern: String,
    _ make: @escaping @Sendable (OpenbareBladzijden, Request) -> Kaartplaat?
  ) -> Route {
    zwaar(portaal, pattern) { bladzijden, request in
      guard request.path.hasSuffix(".svg") else { return nil }
      return make(bladzijden, request).flatMap(portaal.platen.beeld)
    }
  }

  /// A page with a picture, for which the picture must be composed.
  private static func tekening(
    _ portaal: Portaal, _ pattern: String,
    _ make: @escaping @Sendable (OpenbareBladzijden, Request) -> Bladzijde?
  ) -> Route {
    zwaar(portaal, pattern) { bladzijden, request in
      make(bladzijden, request).map { .html($0.html(in: bladzijden.kader)) }
    }
  }

  /// Something for which much must be done, unless it was done before; the path says it all.
  private static func zwaar(
    _ portaal: Portaal, _ pattern: String,
    _ make: @escaping @Sendable (OpenbareBladzijden, Request) -> Response?
  ) -> Route {
    let geheugen = portaal.platen.geheugen
    return Route(
      .get, pattern, lane: .heavy,
      known: { request in
        (try? portaal.opnamen.nu()).flatMap { geheugen.bekend(request.path, $0) }
      },
      { request in
        portaal.afgehandeld {
          let opname = try portaal.opnamen.nu()
          return geheugen.antwoord(request.path, opname) {
            make(opname.bladzijden, request)
          } ?? .notFound
        }
      })
  }

  private static func waarden(_ request: Request) -> [Adres.Waarde] {
    request.query.all.map { Adres.Waarde($0.name, $0.value) }
  }

  /// The stylesheet changes with the program only, but its address does not.
  private static let stijl = Response.bytes(
    Array(Stijlblad.css.utf8), type: "text/css; charset=utf-8"
  ).adding(.init("Cache-Control", "public, max-age=3600"))
}

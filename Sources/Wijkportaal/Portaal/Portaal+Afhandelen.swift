import DocumentText
import Kaartopslag
import Secrets
import WebServer
import Wijkmodel

/// A form that was sent by somebody who may.
struct Formulierbezoek: Sendable {
  /// Who sent it.
  let bezoek: Bezoek
  /// What was sent.
  let request: Request
  /// The number of the sending.
  let inzending: Inzending

  /// The text in a field, without white space around it; "" when it was not sent.
  func veld(_ naam: String) -> String { request.form[naam]?.trimmed ?? "" }
}

/// A failure with the page that tells of it, so that what was typed is not lost.
struct Paginafout: Error {
  /// The page.
  let bladzijde: Bladzijde
  /// The status.
  let status: Int

  /// Makes a failure.
  init(_ bladzijde: Bladzijde, status: Int = 422) {
    self.bladzijde = bladzijde
    self.status = status
  }
}

extension Portaal {
  /// A page for somebody who came in by a cookie; who did not is told how to come in.
  func pagina(
    _ koekje: Koekje, _ request: Request,
    _ make: (Bezoek, Opname) throws -> Bladzijde
  ) -> Response {
    afgehandeld {
      guard let bezoek = try self.bezoek(koekje, request) else { return self.zonderToegang(koekje) }
      return self.antwoord(try make(bezoek, self.opnamen.nu()))
    }
  }

  /// Takes a form of somebody who came in by a cookie.
  ///
  /// - Parameters:
  ///   - koekje: By which they came in.
  ///   - request: The form.
  ///   - work: Does what was asked and says where the answer stands. It may throw `Paginafout` to
  ///     show the form again, or `Registerfout`.
  /// - Returns: The answer.
  func formulier(
    _ koekje: Koekje, _ request: Request,
    _ work: (Formulierbezoek, Opname) throws -> Adres
  ) -> Response {
    afgehandeld {
      guard let bezoek = try self.bezoek(koekje, request) else { return self.zonderToegang(koekje) }
      guard self.isEigen(request, geheim: bezoek.geheim) else { return .failure(403) }
      if let wait = self.grenzen.formulieren.attempt(bezoek.eigenaar) {
        return .failure(429, retryAfter: wait)
      }
      guard let number = request.form[Formulier.Bewijs.Veldnaam.inzending],
        number.utf8.count == 43, number.utf8.allSatisfy(Self.isTokenByte)
      else { return .failure(400) }
      let form = Formulierbezoek(
        bezoek: bezoek, request: request,
        inzending: Inzending(nummer: number, van: bezoek.eigenaar))
      return .redirect(try work(form, self.opnamen.nu()).serverpad)
    }
  }

  /// Whether a byte can stand in a number that the portal made.
  private static func isTokenByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: true
    default: false
    }
  }

  /// Whether a form comes from a page of ours that this person got.
  func isEigen(_ request: Request, geheim: String) -> Bool {
    guard !request.isCrossSite, let token = request.form[Formulier.Bewijs.Veldnaam.token] else {
      return false
    }
    return Secret.equal(Array(token.utf8), Array(Bezoek.token(geheim).utf8))
  }

  /// Answers, and makes a page of every failure.
  func afgehandeld(_ work: () throws -> Response) -> Response {
    do {
      return try work()
    } catch let error as Paginafout {
      return antwoord(error.bladzijde, status: error.status)
    } catch let error as Registerfout {
      return antwoord(error)
    } catch {
      return .failure(500)
    }
  }

  /// A page as an answer.
  func antwoord(_ bladzijde: Bladzijde, status: Int = 200) -> Response {
    .html(bladzijde.html(in: kader), status: status)
  }

  /// What pages have in common, also when the register cannot be read.
  var kader: Kader {
    if let opname = try? opnamen.nu() { return opname.bladzijden.kader }
    return Kader(
      gegevens: Kaartgegevens(), peildatum: instelling.klok().datum,
      contact: instelling.contact, wijze: .server)
  }

  private func zonderToegang(_ koekje: Koekje) -> Response {
    koekje == .bureau
      ? .redirect(Adres.inloggen.serverpad)
      : antwoord(Foutbladzijde.zonderLink, status: 403)
  }
}

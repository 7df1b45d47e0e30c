import Testing
import Wijkmodel

@Suite("Dates of any precision")
struct DatumTests {
  @Test(
    "a date is read as people write it and stored in one form",
    arguments: [
      ("2011-01-13", "2011-01-13"), ("13-01-2011", "2011-01-13"), ("13/1/2011", "2011-01-13"),
      ("3.2.2024", "2024-02-03"), ("2011-01", "2011-01"), ("01-2011", "2011-01"),
      ("2011", "2011"), ("29-02-2024", "2024-02-29"), ("0007", "0007"),
    ])
  func reading(text: String, stored: String) {
    #expect(Datum(text)?.isoText == stored)
  }

  @Test(
    "what is not a date is refused",
    arguments: [
      "", "13-01-11", "2011-13", "31-04-2020", "29-02-2023", "1900-02-29", "2011-1-", "januari",
      "20110113", "0000", "2011-00-01", "2011-01-00", "-2011", "２０１１", "13-2011-01",
    ])
  func refusing(text: String) {
    #expect(Datum(text) == nil)
  }

  @Test(
    "a coarse date covers its whole period",
    arguments: [
      ("2024", "2024-01-01", "2024-12-31"), ("2024-02", "2024-02-01", "2024-02-29"),
      ("1900-02", "1900-02-01", "1900-02-28"), ("2000-02", "2000-02-01", "2000-02-29"),
      ("2024-02-07", "2024-02-07", "2024-02-07"),
    ])
  func period(text: String, first: String, last: String) throws {
    let date = try #require(Datum(text))
    #expect(date.eersteDag.isoText == first)
    #expect(date.laatsteDag.isoText == last)
  }

  @Test("every day from 1999 to 2004 follows the one before by exactly one day")
  func counting() throws {
    let start = try #require(Datum("1998-12-31"))
    var count = 0
    for year in 1999...2004 {
      for month in 1...12 {
        for day in 1...31 {
          guard let date = Datum(jaar: year, maand: month, dag: day) else { continue }
          count += 1
          #expect(start.days(until: date) == count)
        }
      }
    }
    #expect(count == 2192)
  }

  @Test("people see the date in Dutch order")
  func dutch() {
    #expect(Datum("2011-01-13")?.dutchText == "13-01-2011")
    #expect(Datum("2011-01")?.dutchText == "01-2011")
    #expect(Datum("2011")?.dutchText == "2011")
  }
}

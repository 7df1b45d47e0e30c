extension Teksten {
  /// That a removal is done but the file could not be tidied.
  static let nietOpgeruimd =
    "Een ander programma gebruikt het register nu, of de schijf is vol. Daardoor kunnen oude "
    + "bytes nog in het bestand staan. Doe straks: wijkweb avg opschonen"
}

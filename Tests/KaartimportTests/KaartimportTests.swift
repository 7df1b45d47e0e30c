// The tests of Kaartimport start here.

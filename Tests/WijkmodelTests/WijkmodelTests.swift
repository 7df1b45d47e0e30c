// The tests of Wijkmodel start here.

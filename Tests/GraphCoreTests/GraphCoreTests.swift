// The tests of GraphCore start here.

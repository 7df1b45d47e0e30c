// The tests of the documents start here.

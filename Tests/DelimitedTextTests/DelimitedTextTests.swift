// The tests of DelimitedText start here.

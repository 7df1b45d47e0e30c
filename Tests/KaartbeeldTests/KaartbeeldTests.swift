// The tests of Kaartbeeld start here.

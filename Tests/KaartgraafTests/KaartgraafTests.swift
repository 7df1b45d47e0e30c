// The tests of Kaartgraaf start here.

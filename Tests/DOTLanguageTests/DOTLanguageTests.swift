// The tests of DOTLanguage start here.

// The module DOTLanguage starts here.

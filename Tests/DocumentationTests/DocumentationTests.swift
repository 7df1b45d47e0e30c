// DocumentationTests starts here.

// ArchitectureTests starts here.

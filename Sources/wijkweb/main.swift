print("wijkweb")

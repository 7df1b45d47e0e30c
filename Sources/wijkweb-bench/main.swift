print("wijkweb-bench")

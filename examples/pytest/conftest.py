pytest_plugins = ["mockvox_pytest"]

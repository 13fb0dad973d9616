"""The kinds of decision the law provides for, one package each."""

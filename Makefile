# SPDX-License-Identifier: MIT
.NOTPARALLEL:
.PHONY: help demo test verify bench build install lint format docs clean
PREFIX ?= /usr/local

help: ## show these verbs
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "  make %-8s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

demo: ## answer a first question on the data that ships, and write the report
	@scripts/demo.sh

test: ## everything that must hold: Swift tests, the independent recomputation, the pages in a browser
	@scripts/test.sh

verify: ## the long checks: a million damaged rows, more seeds, breaks on purpose
	@BELONG_VERIFY=1 scripts/test.sh

bench: ## ours beside DuckDB, Polars and pandas: equal answers first, then time
	@scripts/bench.sh

build: ## the program, optimised, at .build/release/belong
	@scripts/build.sh

install: build ## program, data and completions under PREFIX (/usr/local)
	@scripts/install.sh "$(DESTDIR)$(PREFIX)"

lint: ## does the format hold? (changes nothing)
	@swift format lint --strict -r -p Sources Tests Package.swift

format: ## put every file into the format
	@swift format -i -r -p Sources Tests Package.swift

docs: ## reference pages of every room, under .build/documentation
	@scripts/docs.sh

clean: ## remove what was built; the python environment too
	rm -rf .build .venv out

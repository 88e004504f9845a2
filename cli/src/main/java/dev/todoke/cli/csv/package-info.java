/// Tables that commands read (CSVの読み込み): columns by name, rows one by one, every fault with its line.
///
/// Read first: [dev.todoke.cli.csv.NamedRows], [dev.todoke.cli.csv.MappedCsv]. Never here: what a column means.
@NullMarked
package dev.todoke.cli.csv;

import org.jspecify.annotations.NullMarked;

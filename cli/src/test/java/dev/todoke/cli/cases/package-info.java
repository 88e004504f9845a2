/// Tests of the case file of small facilities (症例ファイル).
@NullMarked
package dev.todoke.cli.cases;

import org.jspecify.annotations.NullMarked;

/// The tables with their papers (コード表と規則の版の画面, M-03).
@NullMarked
package dev.todoke.codes.web;

import org.jspecify.annotations.NullMarked;

/// Packages for hospitals without online access (運搬用ファイルの命令).
@NullMarked
package dev.todoke.cli.transport;

import org.jspecify.annotations.NullMarked;

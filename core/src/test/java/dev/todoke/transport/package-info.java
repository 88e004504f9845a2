/// Tests of packages on a disc or a stick (運搬用ファイルの試験).
@NullMarked
package dev.todoke.transport;

import org.jspecify.annotations.NullMarked;

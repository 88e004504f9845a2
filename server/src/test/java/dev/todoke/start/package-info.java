/// Tests of the server's commands (サーバーの命令のテスト).
@NullMarked
package dev.todoke.start;

import org.jspecify.annotations.NullMarked;

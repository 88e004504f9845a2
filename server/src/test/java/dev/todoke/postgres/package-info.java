/// The launcher against the real programs (内蔵データベースのテスト).
@NullMarked
package dev.todoke.postgres;

import org.jspecify.annotations.NullMarked;

/// The hash tree against published values and by its laws (監査記録の計算のテスト).
@NullMarked
package dev.todoke.audit;

import org.jspecify.annotations.NullMarked;

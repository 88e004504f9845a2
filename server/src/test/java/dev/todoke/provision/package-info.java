/// Applications in the database, at the desks and in the browser (提供のテスト).
@NullMarked
package dev.todoke.provision;

import org.jspecify.annotations.NullMarked;

/// Tests of the part `store` (提供のテスト).
@NullMarked
package dev.todoke.provision.store;

import org.jspecify.annotations.NullMarked;

/// Tests of the part `desk` (提供のテスト).
@NullMarked
package dev.todoke.provision.desk;

import org.jspecify.annotations.NullMarked;

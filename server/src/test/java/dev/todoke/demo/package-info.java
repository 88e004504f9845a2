/// The demonstration as a program of its own, killed and started again (実演の耐障害のテスト).
@NullMarked
package dev.todoke.demo;

import org.jspecify.annotations.NullMarked;

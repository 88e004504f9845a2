/// Tests of the interface for hospital systems (システム連携の試験).
@NullMarked
package dev.todoke.api;

import org.jspecify.annotations.NullMarked;

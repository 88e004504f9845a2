/// Tests of what runs do (照合の処理の試験).
@NullMarked
package dev.todoke.linkage.job;

import org.jspecify.annotations.NullMarked;

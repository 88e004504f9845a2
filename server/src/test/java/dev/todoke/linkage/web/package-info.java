/// Tests of the linkage (照合の試験).
@NullMarked
package dev.todoke.linkage.web;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dev.todoke.cli;

import org.jspecify.annotations.NullMarked;

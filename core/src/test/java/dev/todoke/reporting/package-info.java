@NullMarked
package dev.todoke.reporting;

import org.jspecify.annotations.NullMarked;

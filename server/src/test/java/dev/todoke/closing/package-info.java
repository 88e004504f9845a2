/// Tests.
@NullMarked
package dev.todoke.closing;

import org.jspecify.annotations.NullMarked;

/// Tests.
@NullMarked
package dev.todoke.workbench;

import org.jspecify.annotations.NullMarked;

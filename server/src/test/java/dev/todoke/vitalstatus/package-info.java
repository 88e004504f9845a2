/// Tests.
@NullMarked
package dev.todoke.vitalstatus;

import org.jspecify.annotations.NullMarked;

/// Tests.
@NullMarked
package dev.todoke.vitalstatus.desk;

import org.jspecify.annotations.NullMarked;

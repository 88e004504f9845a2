@NullMarked
package dev.todoke.facility.desk;

import org.jspecify.annotations.NullMarked;

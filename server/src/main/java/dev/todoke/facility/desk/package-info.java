/// Where the registry room records what becomes of facilities (施設の経過の記録).
@NullMarked
package dev.todoke.facility.desk;

import org.jspecify.annotations.NullMarked;

/// Counts by year and acts towards facilities in the database (届出義務の保管).
@NullMarked
package dev.todoke.duty.store;

import org.jspecify.annotations.NullMarked;

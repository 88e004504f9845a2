/// Where the registry room sees who has not notified and records what was decided (届出義務の窓口).
@NullMarked
package dev.todoke.duty.desk;

import org.jspecify.annotations.NullMarked;

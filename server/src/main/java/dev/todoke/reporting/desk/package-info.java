/// Where a hospital approves and hands over (承認・引き継ぎの窓口).
@NullMarked
package dev.todoke.reporting.desk;

import org.jspecify.annotations.NullMarked;

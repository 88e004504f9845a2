/// Where a person is looked at (個人票の閲覧).
@NullMarked
package dev.todoke.consolidation.desk;

import org.jspecify.annotations.NullMarked;

/// Follow-back, tried (遡り調査の試験).
@NullMarked
package dev.todoke.followback.desk;

import org.jspecify.annotations.NullMarked;

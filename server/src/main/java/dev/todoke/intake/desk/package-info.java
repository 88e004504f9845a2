/// Where hospital and registry act on notifications (届出の受付と審査): one desk an occasion, one transaction a deed.
@NullMarked
package dev.todoke.intake.desk;

import org.jspecify.annotations.NullMarked;

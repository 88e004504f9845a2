/// Recording what happens at the doors (サインインの記録), and looking the record up (監査記録の調査).
@NullMarked
package dev.todoke.audit.desk;

import org.jspecify.annotations.NullMarked;

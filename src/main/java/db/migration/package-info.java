/** Migrations that read and write what is stored; those that change tables alone are SQL among the resources. */
@NullMarked
package db.migration;

import org.jspecify.annotations.NullMarked;

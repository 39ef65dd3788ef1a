/**
 * The database server and its three accounts. Everything else asks Spring for a data source;
 * nothing else knows whether the server is the embedded MariaDB of the demonstration or the MySQL
 * of production.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "shared")
package vn.minhbach.database;

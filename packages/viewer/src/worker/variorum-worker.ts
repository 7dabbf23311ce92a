/** The script of the worker in which long texts are compared. */
import "@variorum/collation/worker/in-browser"

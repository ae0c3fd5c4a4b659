/** Stories for other tools: each format is one {@link wirecopy.export.StoryWriter}, and {@link wirecopy.export.Destination} says where it goes. */
package wirecopy.export;

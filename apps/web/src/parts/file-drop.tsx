import { type DragEvent, type ReactNode, useId, useState } from 'react'

/** A place to drop files on, in which a real file field waits for the keyboard. */
export function FileDrop({
  id: given,
  text,
  choose,
  accept,
  isMultiple = false,
  describedBy,
  onFiles,
  children,
}: {
  /** The field's own, where a label elsewhere names it. */
  id?: string
  /** What is there, or what may be dropped. */
  text: string
  /** Label of the field. */
  choose: string
  accept?: string | undefined
  isMultiple?: boolean
  describedBy?: string | undefined
  onFiles: (files: readonly File[]) => void
  /** Further buttons. */
  children?: ReactNode
}) {
  const own = useId()
  const id = given ?? own
  const [isOver, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    onFiles([...event.dataTransfer.files])
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the file field inside is the first
    <div
      className={isOver ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <span>{text}</span>
      <span className="row">
        <input
          id={id}
          className="only-read"
          type="file"
          accept={accept}
          multiple={isMultiple}
          aria-describedby={describedBy}
          onChange={({ target }) => onFiles([...(target.files ?? [])])}
        />
        <label htmlFor={id}>{choose}</label>
        {children}
      </span>
    </div>
  )
}
